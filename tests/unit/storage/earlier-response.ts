import type { Response } from '../../../lib/domain/response';

/** @returns a response as the third version of the database kept it: one approval, and less that it tells. */
export function earlierResponse(response: Response): object {
  const { id, version, title, body, topics, department, networks, language } = response;
  const { status, approvals, expiresAt, examples, demo } = response;
  const [approval] = approvals;
  return {
    ...{
      id,
      version,
      title,
      body,
      topics,
      department,
      networks,
      language,
      status,
      expiresAt,
      examples,
      demo,
    },
    approval: approval ? { name: approval.name, role: approval.role, at: approval.at } : null,
  };
}
