/** Ways onward from an address that leads nowhere. In the browser. */
export const onward = {
  start: 'Startsidan',
  search: 'Sök i protokoll',
  bodies: 'Alla organ',
}
