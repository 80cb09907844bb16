// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/customerconditions.h"

namespace Frontdesk::Search {

namespace {

std::optional<CustomerConditions::Condition> conditionOf(const CustomerQuery &query)
{
    using Kind = CustomerQuery::Kind;
    if (query.kind == Kind::Test)
        return CustomerConditions::Condition{query.test, false};
    const bool isNot = query.kind == Kind::Not && query.parts.size() == 1
        && query.parts.constFirst().kind == Kind::Test;
    if (isNot)
        return CustomerConditions::Condition{query.parts.constFirst().test, true};
    return {};
}

} // namespace

std::optional<CustomerConditions> conditionsOf(const CustomerQuery &query)
{
    CustomerConditions all;
    if (const auto one = conditionOf(query)) {
        all.conditions.append(*one);
        return all;
    }
    if (query.kind == CustomerQuery::Kind::Not)
        return {};
    all.any = query.kind == CustomerQuery::Kind::Any;
    for (const auto &part : query.parts) {
        const auto one = conditionOf(part);
        if (!one)
            return {};
        all.conditions.append(*one);
    }
    return all;
}

CustomerQuery queryOf(const CustomerConditions &conditions)
{
    CustomerQuery query{
        conditions.any ? CustomerQuery::Kind::Any : CustomerQuery::Kind::All, {}, {}};
    for (const auto &one : conditions.conditions) {
        const auto test = CustomerQuery::of(one.test);
        query.parts.append(one.negated ? CustomerQuery::no(test) : test);
    }
    if (query.parts.isEmpty())
        return {};
    return query.parts.size() == 1 ? query.parts.takeFirst() : query;
}

} // namespace Frontdesk::Search
