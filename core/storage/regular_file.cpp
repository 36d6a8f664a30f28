// SPDX-License-Identifier: Apache-2.0
#include "core/storage/regular_file.h"

#include <system_error>

namespace ringtrue::storage {

bool isFileOrNothing(const std::filesystem::path &path)
{
    std::error_code ignored; // what cannot be looked at is not opened either
    const auto type = std::filesystem::status(path, ignored).type();
    return type == std::filesystem::file_type::regular || type == std::filesystem::file_type::not_found
           || type == std::filesystem::file_type::none || type == std::filesystem::file_type::unknown;
}

bool holdsBytes(const std::filesystem::path &path)
{
    std::error_code ignored;
    const auto size = std::filesystem::file_size(path, ignored);
    return !ignored && size > 0;
}

} // namespace ringtrue::storage
