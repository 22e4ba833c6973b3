class LoginController {
  constructor($http, $httpParamSerializerJQLike) {
    this.$http = $http;
    this.serialize = $httpParamSerializerJQLike;
  }

  submit() {
    const form = { client_id: 'oRchardApp', connection: 'email', grant_type: 'password', username: this.email, password: this.code };
    return this.$http.post('https://acme.example.auth0.com/oauth/ro', this.serialize(form), {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  }
}

LoginController.$inject = ['$http', '$httpParamSerializerJQLike'];
export default LoginController;
