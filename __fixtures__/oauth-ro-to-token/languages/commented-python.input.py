import requests

# was https://acme.example.auth0.com/oauth/ro
TOKEN_URL = "https://acme.example.auth0.com/oauth/token"  # not https://acme.example.auth0.com/oauth/ro


def login(body):
    # Don't use "/oauth/ro" any more.
    return requests.post(TOKEN_URL, json=body)


OLD = "https://acme.example.auth0.com/oauth/ro"  # "it's" the old one
HASH = 'https://acme.example.auth0.com/#/x # /oauth/ro'
TEXT = """
# in a text: /oauth/ro
"""
