LOGIN_PATHS = [
    # oauth-ro-ignore-next-line: the old tenant moves in June
    "https://old.example.auth0.com/oauth/ro",
    "https://acme.example.auth0.com/oauth/ro",
]
