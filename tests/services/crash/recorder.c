/* Preloaded into a process, it records what the process does to the files under $RECORDED: each
 * write, truncation, sync, creation, removal and renaming, in order, into $RECORD.
 * One record: kind (1 byte), length of the path (2), path, offset (8), length of the data (8),
 * data; numbers as this machine keeps them.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST 65536

static const char *root;
static size_t root_length;
static int record = -1;
static char *names[MOST];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static int (*real_truncate)(int, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);

__attribute__((constructor)) static void begin(void)
{
    if (real_open)
        return;
    real_open = dlsym(RTLD_NEXT, "open64");
    real_close = dlsym(RTLD_NEXT, "close");
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_truncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_rename = dlsym(RTLD_NEXT, "rename");
    root = getenv("RECORDED");
    if (!root)
        return;
    root_length = strlen(root);
    record = real_open(getenv("RECORD"), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
    if (record >= 0) {
        int high = fcntl(record, F_DUPFD_CLOEXEC, 900);
        real_close(record);
        record = high;
    }
}

static int watched(const char *path)
{
    return record >= 0 && path && strncmp(path, root, root_length) == 0;
}

static const char *name_of(int file)
{
    return file >= 0 && file < MOST ? names[file] : NULL;
}

static void note(char kind, const char *path, int64_t offset, const void *data, int64_t length)
{
    uint16_t size = strlen(path);
    pthread_mutex_lock(&lock);
    real_write(record, &kind, 1);
    real_write(record, &size, 2);
    real_write(record, path, size);
    real_write(record, &offset, 8);
    real_write(record, &length, 8);
    if (data && length > 0)
        real_write(record, data, length);
    pthread_mutex_unlock(&lock);
}

static int opened(int file, const char *path, int flags, int existed)
{
    if (file < 0 || file >= MOST)
        return file;
    free(names[file]);
    names[file] = NULL;
    if (watched(path)) {
        names[file] = strdup(path);
        if ((flags & O_CREAT) && !existed)
            note('C', path, 0, NULL, 0);
        if (flags & O_TRUNC)
            note('T', path, 0, NULL, 0);
    }
    return file;
}

int open64(const char *path, int flags, ...)
{
    struct stat found;
    mode_t mode = 0;
    int existed;
    begin();
    if (flags & (O_CREAT | O_TMPFILE)) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    existed = !watched(path) || stat(path, &found) == 0;
    return opened(real_open(path, flags, mode), path, flags, existed);
}

int open(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if (flags & (O_CREAT | O_TMPFILE)) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    return open64(path, flags, mode);
}

int close(int file)
{
    begin();
    if (name_of(file)) {
        free(names[file]);
        names[file] = NULL;
    }
    return real_close(file);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    ssize_t done;
    begin();
    done = real_pwrite(file, data, size, offset);
    if (done > 0 && name_of(file))
        note('W', names[file], offset, data, done);
    return done;
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return pwrite64(file, data, size, offset);
}

ssize_t write(int file, const void *data, size_t size)
{
    off64_t offset = 0;
    ssize_t done;
    begin();
    if (name_of(file))
        offset = fcntl(file, F_GETFL) & O_APPEND ? lseek64(file, 0, SEEK_END)
                                                 : lseek64(file, 0, SEEK_CUR);
    done = real_write(file, data, size);
    if (done > 0 && name_of(file))
        note('W', names[file], offset, data, done);
    return done;
}

int ftruncate64(int file, off64_t size)
{
    int failed;
    begin();
    failed = real_truncate(file, size);
    if (!failed && name_of(file))
        note('T', names[file], size, NULL, 0);
    return failed;
}

int ftruncate(int file, off_t size)
{
    return ftruncate64(file, size);
}

int fsync(int file)
{
    int failed;
    begin();
    failed = real_fsync(file);
    if (!failed && name_of(file))
        note('S', names[file], 0, NULL, 0);
    return failed;
}

int fdatasync(int file)
{
    int failed;
    begin();
    failed = real_fdatasync(file);
    if (!failed && name_of(file))
        note('S', names[file], 0, NULL, 0);
    return failed;
}

int unlink(const char *path)
{
    int failed;
    begin();
    failed = real_unlink(path);
    if (!failed && watched(path))
        note('U', path, 0, NULL, 0);
    return failed;
}

int rename(const char *from, const char *to)
{
    int failed;
    begin();
    failed = real_rename(from, to);
    if (!failed && watched(from))
        note('R', from, 0, to, strlen(to));
    return failed;
}
