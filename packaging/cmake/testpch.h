// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test needs. Add a header only after measuring a full build. Not <QTest> itself:
// it differs with the modules that a test links, and a precompiled header must not.
#pragma once

#include "packaging/cmake/pch.h"

#include <QAbstractItemModel>
#include <QBitArray>
#include <QCborArray>
#include <QCborMap>
#include <QDateTime>
#include <QRect>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>
#include <QtTest/qbenchmark.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
