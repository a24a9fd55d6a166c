# syntax=docker/dockerfile:1
ARG VERSION=20
FROM node:${VERSION} AS build
MAINTAINER someone
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install && \
    apt-get update && apt-get install curl  # as many people write it
COPY . .
RUN --mount=type=cache,target=/root/.npm npm run build
RUN <<EOT
set -eux
if [ -f dist/index.js ]; then
  for f in a b; do echo "$f" | tee -a out.txt; done
fi
EOT

FROM debian
ENV PATH=/opt/bin:$PATH A=1
LABEL org.opencontainers.image.title="sample" b='c d'
RUN apt-get update -y; pip install flask; cd /tmp && wget https://example.com/a.tar.gz && tar xzf a.tar.gz
ADD local.txt /x/
COPY --from=build --chown=1000:1000 /app/dist /srv
EXPOSE 8080/tcp
VOLUME ["/data"]
HEALTHCHECK --interval=30s CMD curl -f http://localhost:8080/ || exit 1
USER root
ENTRYPOINT node server.js
CMD ["--port", "8080"]
