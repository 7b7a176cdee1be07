import path from 'node:path';
import { listen } from './listen';
import { createStaticServer } from './static-server';

const FOLDER = path.resolve(__dirname, '../../dist');
const PORT = 3001;

void listen(createStaticServer(FOLDER), PORT).then((port) => {
  console.log(
    `Bình Xét chạy trong trình duyệt tại http://localhost:${port}/\n` +
      'Mở địa chỉ này bằng Edge, Chrome hoặc Firefox. Nhấn Ctrl+C để dừng.',
  );
});
