// The scripts in build/ are plain JavaScript without type declarations.
declare module '*.mjs'
