export default {
  methods: {
    async confirm(code) {
      const response = await this.$axios?.post?.('https://acme.example.auth0.com/oauth/ro', {
        client_id: 'cOmicShop',
        connection: 'sms',
        grant_type: 'password',
        username: this.user?.phone,
        password: code,
      });
      this.tokens = response?.data;
    },
  },
};
