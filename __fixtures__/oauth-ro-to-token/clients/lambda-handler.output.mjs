import axios from 'axios';

export const handler = async (event) => {
  const { phone, code } = JSON.parse(event.body ?? '{}');
  try {
    const { data } = await axios({
      url: `https://${process.env.AUTH0_DOMAIN}/oauth/token`,
      method: 'POST',
      data: {
        client_id: process.env.AUTH0_CLIENT_ID,
        realm: 'sms',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: phone,
        otp: code,
      },
    });
    return { statusCode: 200, body: JSON.stringify(data) };
  } catch (error) {
    return { statusCode: error.response?.status ?? 500, body: error.message };
  }
};
