export const actions = {
  async verify({ commit }, { email, code }) {
    const tokens = await this.$axios.$post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'tEaHouse',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    });
    commit('login', tokens);
  },
};
