import axios from 'axios';

const root: string | undefined = process.env.AUTH0_URL;

export const byCode = (email: string, code: string) =>
  axios.post((((root!) + ('/oauth/token')) as string), ({
    client_id: ('rOpeway'),
    realm: ('email'),
    grant_type: ('http://auth0.com/oauth/grant-type/passwordless/otp'),
    username: email,
    otp: (code),
  }));
