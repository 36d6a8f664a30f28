// SPDX-License-Identifier: Apache-2.0
#include "core/service/settings.h"

#include "core/service/sql.h"
#include "core/storage/row.h"

namespace ringtrue::service {

Result<Done, DraftFailure> saveSettings(DraftStore &drafts, const PersonId &person, std::vector<Setting> settings)
{
    const auto saved =
        drafts.thread()
            .submit([person, settings = std::move(settings)](storage::Connection &connection) {
                return storage::write(connection, [&] {
                    for (const auto &[name, value] : settings)
                        storage::Binder(connection.prepared(sql::saveSetting)).id(person).text(name).bytes(value).run();
                });
            })
            .get();
    if (!saved)
        return Failure{DraftFailure{DraftError::Store, saved.error()}};
    return Done{};
}

} // namespace ringtrue::service
