import * as z from 'zod/mini';

/**
 * How a cross-provincial matter is shared between places (办理模式): 全程网办, 异地代收代办, 多地联办 (the three of
 * 国办发〔2020〕35号), and 就地办理, which four of the seventeen real items show: the place where she asks decides
 * by national authorization, and nothing is forwarded.
 */
export const HandlingMode = z.enum(['fully-online', 'remote-intake', 'joint-handling', 'handled-locally']);
export type HandlingMode = z.infer<typeof HandlingMode>;
