/** Was https://acme.example.auth0.com/oauth/ro */
class Login {
  // isn't "/oauth/ro" any more
  static final String TOKEN = "https://acme.example.auth0.com/oauth/token"; // not /oauth/ro
  static final String OLD = "https://acme.example.auth0.com/oauth/ro"; /* here */
  static final char QUOTE = '"'; // not /oauth/ro
  static final String TEXT = """
      // in a text: /oauth/ro
      """;
}
