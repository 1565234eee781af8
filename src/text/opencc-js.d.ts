/** Tables of OpenCC as the package holds them: `from to to|from to|…`. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
