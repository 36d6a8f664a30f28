// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace ringtrue {

/// True where @p name calls something CX: `CX`, `customer experience`, `Kundenerlebnis` as words of their own, in
/// whatever case and beside whatever else (`CX-Vision`). Parts of longer words do not count (`CXense`). What is of one
/// function is not called so: a vision, form, measure, report or team.
bool saysCx(std::string_view name);

/// True where @p name calls something a service vision (`service vision`, `Servicevision`), which the organisation's CX
/// vision is not.
bool saysServiceVision(std::string_view name);

} // namespace ringtrue
