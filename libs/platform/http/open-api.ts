import type { INestApplication } from '@nestjs/common'
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger'
import { ProblemBody } from './problem.dto.js'

/** The API's description in OpenAPI 3, built from the controllers and DTOs of the running app. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('苗圃 Miaopu')
    .setDescription('Cultivating the enterprises of a high-tech zone. Errors are RFC 9457 problems with a code and every reason.')
    .setVersion('1')
    .addCookieAuth('miaopu_session')
    .addBearerAuth()
    .addGlobalResponse({
      status: 'default',
      description: 'A problem: what is wrong and what to do',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemBody' } } },
    } as never)
    .build()
  const document = SwaggerModule.createDocument(app, head, {
    extraModels: [ProblemBody],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  })
  sortChoices(document)
  return document
}

/** Puts every list of choices in order: the compiler gives the members of a union in an order that changes from build to build. */
function sortChoices(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    if (key === 'enum' && Array.isArray(value) && value.every((choice) => typeof choice === 'string')) value.sort()
    else sortChoices(value)
  }
}

/** Serves the description at `/api/openapi.json` and a page to try it at `/api/docs`. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: '苗圃 Miaopu API',
  })
}
