"""The edge towards the network: the server's assembly, its headers, its health and its refusals."""
