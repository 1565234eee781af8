/** Where the site for the public stands unless another folder is named. */
export const SITE_FOLDER = 'dist';

/** Where PDFs for the public are put unless another folder is named. */
export const PRINT_FOLDER = 'print';
