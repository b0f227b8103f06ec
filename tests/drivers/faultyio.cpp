// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD). Counts the calls that change files in FAULTY_FOLDER
// from the moment faultyArm() is called, writes each to the file FAULTY_LOG, and at call number
// FAULTY_AT does what FAULTY_HOW says:
//   kill   ends the process before the call, as a power cut would
//   error  fails the call with EIO, once
//   full   fails it and every later one that needs room with ENOSPC
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

bool isArmed = false;
int calls = 0;

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

std::string pathOf(int file)
{
    std::array<char, PATH_MAX> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = readlink(link.c_str(), path.data(), path.size() - 1);
    return size < 0 ? std::string() : std::string(path.data(), static_cast<std::size_t>(size));
}

// With a call that is not counted.
void log(const char *call, const std::string &path)
{
    static const int file =
        open(variable("FAULTY_LOG").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::string line = std::string(call) + ' ' + path + '\n';
    static const auto plainWrite = next<ssize_t (*)(int, const void *, std::size_t)>("write");
    [[maybe_unused]] const ssize_t written = plainWrite(file, line.data(), line.size());
}

// True when the call has to fail; errno says why.
bool fails(const char *call, const std::string &path, bool needsRoom)
{
    static const std::string folder = variable("FAULTY_FOLDER");
    static const int at = std::atoi(variable("FAULTY_AT").c_str());
    static const std::string how = variable("FAULTY_HOW");
    if (!isArmed || !std::string_view(path).starts_with(folder)) {
        return false;
    }
    log(call, path);
    ++calls;
    if (how == "full" && at > 0 && calls >= at && needsRoom) {
        errno = ENOSPC;
        return true;
    }
    if (calls != at) {
        return false;
    }
    if (how == "kill") {
        kill(getpid(), SIGKILL);
    }
    errno = EIO;
    return how == "error";
}

} // namespace

// Under names of our own, since the C library's parameters have reserved ones.
extern "C" {

void faultyArm();
ssize_t faultyPwrite(int file, const void *data, std::size_t size, off64_t offset) asm("pwrite64");
ssize_t faultyWrite(int file, const void *data, std::size_t size) asm("write");
int faultySync(int file) asm("fsync");
int faultyDataSync(int file) asm("fdatasync");
int faultyTruncate(int file, off64_t size) asm("ftruncate64");
int faultyRemove(const char *path) asm("unlink");
int faultyRename(int fromFolder,
                 const char *from,
                 int toFolder,
                 const char *to,
                 unsigned flags) asm("renameat2");

void faultyArm()
{
    isArmed = true;
}

ssize_t faultyPwrite(int file, const void *data, std::size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t, off64_t)>("pwrite64");
    return fails("write", pathOf(file), true) ? -1 : real(file, data, size, offset);
}

ssize_t faultyWrite(int file, const void *data, std::size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t)>("write");
    return fails("write", pathOf(file), true) ? -1 : real(file, data, size);
}

int faultySync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails("sync", pathOf(file), false) ? -1 : real(file);
}

int faultyDataSync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails("sync", pathOf(file), false) ? -1 : real(file);
}

int faultyTruncate(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return fails("truncate", pathOf(file), false) ? -1 : real(file, size);
}

int faultyRemove(const char *path)
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return fails("remove", path, false) ? -1 : real(path);
}

int faultyRename(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static const auto real =
        next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails("rename", from, false) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
