const Endpoint = {
  Start: '/passwordless/start',
  Login: '/oauth/ro',
} as const;

type Path = (typeof Endpoint)[keyof typeof Endpoint];

const post = async <T,>(path: Path, body: object): Promise<T> => {
  const response = await fetch(new URL(path, process.env.AUTH0_URL), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(response.statusText);
  return response.json() as Promise<T>;
};

export const start = (phone: string) => post<void>(Endpoint.Start, { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone });

export const login = (phone: string, code: string) =>
  post<{ access_token: string; id_token: string }>(Endpoint.Login, {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
  } satisfies Record<string, string | undefined>);
