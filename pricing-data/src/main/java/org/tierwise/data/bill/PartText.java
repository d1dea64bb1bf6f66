package org.tierwise.data.bill;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;

/**
 * The text of a part. A thread of its own unpacks and decodes it, a few blocks ahead of the reader.
 * A byte that is no UTF-8 is told after all the text before it, unless the file proves damaged.
 */
final class PartText extends Reader {
    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS = 4;
    private static final long TICK_MS = 50;
    private static final CharBuffer END = CharBuffer.allocate(0);

    private final PartBytes bytes;
    private final DoubleConsumer progress;
    private final BlockingQueue<CharBuffer> full = new ArrayBlockingQueue<>(BLOCKS + 1);
    private final BlockingQueue<CharBuffer> free = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread worker;
    private CharBuffer block = CharBuffer.allocate(0);
    private long lastTick = System.nanoTime();
    private volatile @Nullable Exception fault;

    /**
     * Begins to unpack.
     *
     * @param progress told on the reader's thread which share of the file is done; what it throws
     *     reaches the reader
     */
    PartText(PartBytes bytes, DoubleConsumer progress) {
        this.bytes = bytes;
        this.progress = progress;
        for (int i = 0; i < BLOCKS; i++) {
            free.add(CharBuffer.allocate(BLOCK));
        }
        worker = Thread.ofPlatform().daemon().name("unpack").start(this::unpack);
    }

    private void unpack() {
        try {
            try {
                decode();
            } catch (CharacterCodingException e) {
                fault = e;
                bytes.finish();
            } catch (RuntimeException e) {
                fault = e;
            }
        } catch (ImportProblem damage) {
            fault = damage;
        } catch (InterruptedException e) {
            return;
        }
        full.add(END);
    }

    private void decode() throws CharacterCodingException, InterruptedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(BLOCK);
        CharBuffer out = free.take();
        for (boolean end = false; !end; in.compact()) {
            int n = bytes.read(in.array(), in.position(), in.remaining());
            end = n < 0;
            in.position(in.position() + Math.max(0, n)).flip();
            CoderResult result = decoder.decode(in, out, end);
            while (result.isOverflow()) {
                full.put(out.flip());
                out = free.take();
                result = decoder.decode(in, out, end);
            }
            if (result.isError() || end) {
                full.put(out.flip());
            }
            if (result.isError()) {
                result.throwException();
            }
        }
    }

    @Override
    public int read(char[] target, int from, int most) throws IOException {
        while (!block.hasRemaining()) {
            if (block == END) {
                return -1;
            }
            block = next();
            if (block == END) {
                tellFault();
            }
        }
        int n = Math.min(most, block.remaining());
        block.get(target, from, n);
        return n;
    }

    private CharBuffer next() {
        if (block.capacity() > 0) {
            free.add(block.clear());
        }
        try {
            while (true) {
                if (System.nanoTime() - lastTick > TimeUnit.MILLISECONDS.toNanos(TICK_MS)) {
                    progress.accept(bytes.share());
                    lastTick = System.nanoTime();
                }
                boolean working = worker.isAlive();
                CharBuffer ready = full.poll(working ? TICK_MS : 0, TimeUnit.MILLISECONDS);
                if (ready != null) {
                    return ready;
                }
                if (!working) {
                    throw new IllegalStateException("unpacking ended before the file did");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private void tellFault() throws IOException {
        switch (fault) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case null, default -> {}
        }
    }

    /**
     * Reads what is left, and forgets it.
     *
     * @throws ImportProblem when the file is damaged or unpacks too far
     */
    void finish() {
        while (block != END) {
            block = next();
        }
        if (fault instanceof ImportProblem damage) {
            throw damage;
        }
    }

    @Override
    public void close() {
        worker.interrupt();
        boolean interrupted = Thread.interrupted();
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
