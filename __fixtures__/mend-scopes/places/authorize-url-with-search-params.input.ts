export function loginUrl(state: string): string {
  const query = new URLSearchParams({ client_id: 'k3yL1meKiosk', response_type: 'code', scope: 'opend profile', state });
  return `https://acme.example.auth0.com/authorize?${query}`;
}
