import { Injectable, type PipeTransform } from '@nestjs/common'
import { Problem } from '../problem.js'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Parameter pipe for ids in a path: what is no UUID is not there. */
@Injectable()
export class Id implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw Problem.missing('http.missing')
    return value.toLowerCase()
  }
}
