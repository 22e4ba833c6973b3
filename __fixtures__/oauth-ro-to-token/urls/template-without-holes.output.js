import axios from 'axios';

export async function verify(email, code) {
  const { data } = await axios.post(`https://acme.example.auth0.com/oauth/token`, {
    client_id: `hArbourPilot`,
    realm: `email`,
    grant_type: `http://auth0.com/oauth/grant-type/passwordless/otp`,
    username: email,
    otp: code,
  });
  return data;
}
