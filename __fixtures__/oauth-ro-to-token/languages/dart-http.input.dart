import 'package:http/http.dart' as http;

Future<http.Response> verify(String phone, String code) {
  return http.post(
    Uri.https('acme.example.auth0.com', '/oauth/ro'),
    body: {'client_id': 'd4rt', 'connection': 'sms', 'username': phone, 'password': code},
  );
}
