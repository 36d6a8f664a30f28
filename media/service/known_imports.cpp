// SPDX-License-Identifier: Apache-2.0
#include "media/service/known_imports.h"

#include "core/base/hex.h"

namespace ringtrue::media {

ImportFailure importFailure(const ledger::LedgerFailure &failure)
{
    return {.error = ImportError::Ledger, .ledger = failure};
}

ImportFailure importFailure(const storage::StorageFailure &failure)
{
    return importFailure(
        ledger::LedgerFailure{.error = ledger::LedgerError::Store, .draft = 0, .keys = {}, .storage = failure});
}

ImportFailure importFailure(const ledger::KeyFailure &failure)
{
    return importFailure(ledger::LedgerFailure{
        .error = ledger::LedgerError::Keys, .draft = 0, .keys = failure.error, .storage = failure.storage});
}

ImportFailure importFailure(const service::DraftFailure &failure)
{
    return isDiskFull(failure) ? importFailure(failure.storage) : ImportFailure{.error = ImportError::Drafts};
}

Result<std::optional<Uuid>, ImportFailure> KnownImports::find(std::string_view text)
{
    const auto name = nameOf(text);
    if (!name)
        return Failure{name.error()};
    const auto value = m_workspace.drafts().setting({}, *name).get();
    if (!value)
        return Failure{ImportFailure{.error = ImportError::Drafts}};
    return *value ? Uuid::parse(**value) : std::nullopt;
}

Result<Done, ImportFailure> KnownImports::remember(std::string_view text, const Uuid &id)
{
    const auto name = nameOf(text);
    if (!name)
        return Failure{name.error()};
    const auto saved = m_workspace.drafts().saveSetting({}, *name, id.text()).get();
    if (saved)
        return Done{};
    return Failure{importFailure(saved.error())};
}

Result<std::string, ImportFailure> KnownImports::nameOf(std::string_view text)
{
    const auto hash = m_workspace.keys().lookUpHash(m_purpose, text);
    if (!hash)
        return Failure{importFailure(hash.error())};
    return std::string(m_purpose) + '/' + hex(view(*hash));
}

} // namespace ringtrue::media
