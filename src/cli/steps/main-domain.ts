/** The domain of the catalogs that hold what people write on a recipient's `main`. No donor's id has a dot in it. */
export function mainDomain(donor: string): string {
  return `${donor}.main`;
}
