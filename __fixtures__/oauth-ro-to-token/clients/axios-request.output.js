import axios from 'axios';

export default {
  async login({ commit }, { phone, code }) {
    const config = {
      method: 'POST',
      url: 'https://acme.example.auth0.com/oauth/token',
      data: {
        grant_type:  'http://auth0.com/oauth/grant-type/passwordless/otp',
        client_id:   'yardSale77',
        username:    phone,
        otp:    code,
        realm:  'sms',
      },
    };
    const response = await axios.request(config);
    commit('tokens', response.data);
  },
};
