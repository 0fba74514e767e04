// Styles that a script imports as text.

declare module "*.css" {
  const styles: string;
  export default styles;
}
