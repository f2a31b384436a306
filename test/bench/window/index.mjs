export async function windowRows() {
  return []
}
