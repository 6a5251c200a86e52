/** The helpdesk's telephone number, to call. */
export function HelpdeskLink({ phone }: { readonly phone: string }) {
  return <a href={`tel:${phone.replace(/[^+\d]/gu, '')}`}>{phone}</a>;
}
