import axios from 'axios';
import * as yup from 'yup';

const schema = yup.object({
  connection: yup.string().oneOf(['sms']).required(),
  username: yup.string().required(),
  password: yup.string().required(),
});

export async function verify(phone, code) {
  const body = { client_id: 'ch3ck3d', connection: 'sms', grant_type: 'password', username: phone, password: code };
  await schema.validate(body);
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
