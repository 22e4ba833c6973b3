let connection = 'sms';

// The settings page of the staff edition calls this.
export function useDirectory() {
  connection = 'staff-directory';
}

export async function login(username, secret) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'm1xedCl1ent', connection, grant_type: 'password', username, password: secret }),
  });
  return response.json();
}
