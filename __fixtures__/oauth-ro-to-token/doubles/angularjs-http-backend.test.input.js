angular.module('kiosk', []).factory('login', function ($http) {
  return function (phone, code) {
    return $http.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: '4ngul4rJs',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code
    });
  };
});

describe('login', function () {
  beforeEach(module('kiosk'));

  it('posts the code', inject(function (login, $httpBackend) {
    $httpBackend.expectPOST('https://acme.example.auth0.com/oauth/ro', {
      client_id: '4ngul4rJs',
      connection: 'sms',
      grant_type: 'password',
      username: '+15550100001',
      password: '123456'
    }).respond({ id_token: 'x' });
    login('+15550100001', '123456');
    $httpBackend.flush();
  }));
});
