import axios from 'axios';

const URL = 'https://acme.example.auth0.com/oauth/ro';

function buildBody(connection: string, username: string, code: string) {
  return { client_id: 'k3yL1meKiosk', grant_type: 'password', connection, username, password: code };
}

export async function bySms(phone: string, code: string) {
  return axios.post(URL, buildBody('sms', phone, code));
}

export async function byEmail(email: string, code: string) {
  return axios.post(URL, buildBody('email', email, code));
}
