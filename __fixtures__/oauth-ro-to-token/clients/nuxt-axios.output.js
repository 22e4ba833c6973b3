export const actions = {
  async verify({ commit }, { email, code }) {
    const tokens = await this.$axios.$post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'tEaHouse',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    });
    commit('login', tokens);
  },
};
