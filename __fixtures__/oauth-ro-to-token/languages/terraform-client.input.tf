resource "auth0_client" "kiosk" {
  name     = "Kiosk"
  app_type = "native"

  grant_types = [
    "authorization_code",
    "http://auth0.com/oauth/legacy/grant-type/ro",
    "http://auth0.com/oauth/legacy/grant-type/delegation/refresh_token",
  ]
}
