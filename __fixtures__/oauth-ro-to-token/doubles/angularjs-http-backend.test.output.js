angular.module('kiosk', []).factory('login', function ($http) {
  return function (phone, code) {
    return $http.post('https://acme.example.auth0.com/oauth/token', {
      client_id: '4ngul4rJs',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code
    });
  };
});

describe('login', function () {
  beforeEach(module('kiosk'));

  it('posts the code', inject(function (login, $httpBackend) {
    $httpBackend.expectPOST('https://acme.example.auth0.com/oauth/token', {
      client_id: '4ngul4rJs',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: '+15550100001',
      otp: '123456'
    }).respond({ id_token: 'x' });
    login('+15550100001', '123456');
    $httpBackend.flush();
  }));
});
