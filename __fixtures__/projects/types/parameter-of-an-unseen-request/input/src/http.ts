export interface LoginBody {
  client_id: string;
  connection: string;
  grant_type: string;
  username: string;
  password: string;
  scope?: string;
}

export async function post(url: string, body: LoginBody): Promise<{ id_token: string }> {
  return bridge.send(url, body);
}

declare const bridge: { send(url: string, body: object): Promise<{ id_token: string }> };
