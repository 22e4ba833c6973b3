import axios from 'axios';

export async function login(phone: string, code: string): Promise<string> {
  const params = new URLSearchParams();
  params.append("client_id", "k3yL1meKiosk");
  params.append("realm", "sms");
  params.append("username", phone);
  params.append("otp", code);
  params.append("grant_type", "http://auth0.com/oauth/grant-type/passwordless/otp");
  const { data } = await axios.post("https://acme.example.auth0.com/oauth/token", params);
  return data.id_token;
}
