/** Published content as text and as data. */
export { exportJson } from '../export/json.ts';
export { exportText } from '../export/text.ts';
