// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sched.h>
#include <string>
#include <sys/mount.h>

namespace ringtrue::tests {

/// A small disk of its own, mounted in @p folder where nobody but this process sees it. Needs the right to
/// mount, which root has; without it isMounted() is false.
class OwnDisk {
public:
    OwnDisk(std::filesystem::path folder, std::size_t mebibytes) : m_folder(std::move(folder))
    {
        std::filesystem::create_directory(m_folder);
        const auto size = "mode=0755,size=" + std::to_string(mebibytes) + "m";
        m_mounted = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                    && ::mount("tmpfs", m_folder.c_str(), "tmpfs", 0, size.c_str()) == 0;
    }
    OwnDisk(const OwnDisk &) = delete;
    OwnDisk &operator=(const OwnDisk &) = delete;
    ~OwnDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }

    bool isMounted() const { return m_mounted; }
    /// Takes all space that is left, but for @p spare bytes.
    void fill(std::uint64_t spare = 0) const
    {
        std::ofstream out(filler(), std::ios::binary);
        const std::string piece(4096, 'f');
        while (std::filesystem::space(m_folder).available > spare
               && out.write(piece.data(), static_cast<std::streamsize>(piece.size())).flush())
            ;
    }
    void makeRoom() const { std::filesystem::remove(filler()); }
    bool makeReadOnly() const
    {
        return ::mount("none", m_folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    std::filesystem::path filler() const { return m_folder / "filler"; }
    std::filesystem::path m_folder;
    bool m_mounted = false;
};

} // namespace ringtrue::tests
