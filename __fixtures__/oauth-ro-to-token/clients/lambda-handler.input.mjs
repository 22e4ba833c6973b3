import axios from 'axios';

export const handler = async (event) => {
  const { phone, code } = JSON.parse(event.body ?? '{}');
  try {
    const { data } = await axios({
      url: `https://${process.env.AUTH0_DOMAIN}/oauth/ro`,
      method: 'POST',
      data: {
        client_id: process.env.AUTH0_CLIENT_ID,
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
        device: event.requestContext.identity.userAgent,
      },
    });
    return { statusCode: 200, body: JSON.stringify(data) };
  } catch (error) {
    return { statusCode: error.response?.status ?? 500, body: error.message };
  }
};
