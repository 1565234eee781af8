// The project's own configuration leaves this folder out, whose packages are not always there.
export { default } from '../eslint.config.mjs';
