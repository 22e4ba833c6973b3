export default {
  methods: {
    async confirm(code) {
      const response = await this.$axios?.post?.('https://acme.example.auth0.com/oauth/token', {
        client_id: 'cOmicShop',
        realm: 'sms',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: this.user?.phone,
        otp: code,
      });
      this.tokens = response?.data;
    },
  },
};
