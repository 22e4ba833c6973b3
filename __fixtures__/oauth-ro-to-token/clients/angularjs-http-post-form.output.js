class LoginController {
  constructor($http, $httpParamSerializerJQLike) {
    this.$http = $http;
    this.serialize = $httpParamSerializerJQLike;
  }

  submit() {
    const form = { client_id: 'oRchardApp', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: this.email, otp: this.code };
    return this.$http.post('https://acme.example.auth0.com/oauth/token', this.serialize(form), {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  }
}

LoginController.$inject = ['$http', '$httpParamSerializerJQLike'];
export default LoginController;
