import axios from 'axios';

const OTP = 'http://auth0.com/oauth/grant-type/passwordless/otp';

export const grants = [OTP];

export const login = (username, password) =>
  axios.post('https://idp.example.com/oauth/token', { client_id: 'kiosk', grant_type: 'password', username, password }).catch((error) => {
    if (error.response.data.error === 'invalid_user_password') return undefined;
    throw error;
  });
