# cotejo in an image of nothing but itself:
#
#	docker build -t cotejo .
#	docker run --rm -v "$PWD:/site:ro" cotejo check content/es content/en
#
# The image has no git: .gitignore is not obeyed in it, and --since and stale
# need the program outside.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/cotejo ./cmd/cotejo

FROM gcr.io/distroless/static-debian12:nonroot
COPY LICENSE NOTICE /usr/share/doc/cotejo/
COPY --from=build /out/cotejo /usr/local/bin/cotejo
WORKDIR /site
ENTRYPOINT ["/usr/local/bin/cotejo"]
CMD ["--help"]
