// webpack turns an imported style sheet into a file of its own; nothing comes out of the import.
declare module "*.css";
