# SPDX-License-Identifier: GPL-3.0-or-later
# Every target of the project is made by one of these functions, so that
# warnings, definitions and translations cannot differ from target to target.

set_property(GLOBAL PROPERTY GLOBAL_DEPENDS_NO_CYCLES ON)
set(CMAKE_AUTOUIC OFF) # widgets are written in code

if(FRONTDESK_CCACHE)
    find_program(CCACHE_PROGRAM ccache)
    if(CCACHE_PROGRAM)
        # A precompiled header is only ever cached with these, and clones in other
        # folders share results through base_dir.
        set(CMAKE_CXX_COMPILER_LAUNCHER
            ${CMAKE_COMMAND} -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
            CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM}
        )
    endif()
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=mold)
endif()

# -g1 keeps stack traces and halves what the compiler writes.
string(REPLACE "-g" "-g1" CMAKE_CXX_FLAGS_DEBUG "${CMAKE_CXX_FLAGS_DEBUG}")

# Generated code answers to nobody's style. (One check has to stay on.)
file(WRITE ${PROJECT_BINARY_DIR}/.clang-tidy "Checks: '-*,llvm-twine-local'\n")

add_library(frontdesk_options INTERFACE)
target_compile_features(frontdesk_options INTERFACE cxx_std_20)
target_include_directories(frontdesk_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_compile_definitions(
    frontdesk_options
    INTERFACE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_KEYWORDS
        QT_NO_FOREACH
        QT_STRICT_ITERATORS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
target_compile_options(
    frontdesk_options
    INTERFACE
        -Wall
        -Wextra
        -Wpedantic
        -Wconversion
        -Wshadow
        -Wnon-virtual-dtor
        -Woverloaded-virtual
        -Wold-style-cast
        -Wcast-align
        -Wnull-dereference
        -Wimplicit-fallthrough
        -Wextra-semi
)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # In a joined file every source looks like a header to this warning; the presets that compile
    # file by file have it.
    target_compile_options(frontdesk_options INTERFACE -Wno-subobject-linkage)
endif()
if(FRONTDESK_HARDENING)
    target_compile_options(
        frontdesk_options
        INTERFACE
            -fstack-protector-strong
            -fstack-clash-protection
            -fcf-protection
            -U_FORTIFY_SOURCE
            -D_FORTIFY_SOURCE=3
            -D_GLIBCXX_ASSERTIONS
    )
    target_link_options(frontdesk_options INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()

configure_file(${PROJECT_SOURCE_DIR}/packaging/cmake/version.h.in
               ${PROJECT_BINARY_DIR}/generated/core/base/version.h @ONLY)

# No path of this clone on a command line: compiles are then shared by all clones through ccache.
# Tests that need a path include "tests/paths.h"; only they are compiled anew elsewhere.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
configure_file(${PROJECT_SOURCE_DIR}/packaging/cmake/paths.h.in
               ${PROJECT_BINARY_DIR}/generated/tests/paths.h @ONLY)

# One precompiled header for all libraries and one for tests; both slim on purpose:
# what nearly every file needs, nothing else.
function(frontdesk_use_pch target)
    if(FRONTDESK_PCH)
        target_precompile_headers(${target} REUSE_FROM frontdesk_pch)
    endif()
endfunction()
if(FRONTDESK_PCH)
    file(WRITE ${PROJECT_BINARY_DIR}/pch.cpp "// The precompiled header needs a target of its own.\n")
    add_library(frontdesk_pch STATIC ${PROJECT_BINARY_DIR}/pch.cpp)
    target_link_libraries(frontdesk_pch PUBLIC frontdesk_options Qt6::Core)
    target_precompile_headers(frontdesk_pch PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/pch.h)
    set_target_properties(frontdesk_pch PROPERTIES AUTOMOC OFF)
    if(BUILD_TESTING)
        file(WRITE ${PROJECT_BINARY_DIR}/testpch.cpp "// The precompiled header needs a target of its own.\n")
        add_library(frontdesk_testpch STATIC ${PROJECT_BINARY_DIR}/testpch.cpp)
        target_link_libraries(frontdesk_testpch PUBLIC frontdesk_options Qt6::Core Qt6::Test)
        target_precompile_headers(frontdesk_testpch PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/testpch.h)
        set_target_properties(frontdesk_testpch PROPERTIES AUTOMOC OFF)
    endif()
endif()

# frontdesk_add_library(Storage SOURCES … PUBLIC … PRIVATE …)
# makes the static library frontdesk_storage and its alias Frontdesk::Storage.
# NOMOC: the folder has no Q_OBJECT (saves a moc scan). NOPCH: a library whose flags differ.
function(frontdesk_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "NOPCH;NOMOC" "" "SOURCES;PUBLIC;PRIVATE")
    string(TOLOWER "frontdesk_${name}" target)
    qt_add_library(${target} STATIC ${ARG_SOURCES})
    add_library(Frontdesk::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    if(ARG_NOMOC)
        set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    endif()
    target_link_libraries(${target} PUBLIC frontdesk_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    if(NOT ARG_NOPCH)
        frontdesk_use_pch(${target})
    endif()
    frontdesk_translate(${ARG_SOURCES})
endfunction()

# frontdesk_add_program(frontdesk-relay SOURCES … LIBRARIES …)
function(frontdesk_add_program name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LIBRARIES")
    qt_add_executable(${name} ${ARG_SOURCES})
    # Its commands are alike on purpose, names included.
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE frontdesk_options ${ARG_LIBRARIES})
    frontdesk_use_pch(${name})
    frontdesk_translate(${ARG_SOURCES})
endfunction()

# frontdesk_add_test(tst_messagestore Frontdesk::Storage …)
# LABEL integration|torture|postgresql sets label and time-out; the default is unit.
function(frontdesk_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "LABEL;TIMEOUT" "")
    if(NOT ARG_LABEL)
        set(ARG_LABEL unit)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 60)
    endif()
    # One moc call for the one file that ends with its .moc: AUTOMOC would scan, and compile an empty
    # file beside it, for every test.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    qt_generate_moc(${name}.cpp ${moc}/${name}.moc)
    qt_add_executable(${name} ${name}.cpp ${moc}/${name}.moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    target_include_directories(${name} PRIVATE ${moc})
    target_link_libraries(${name} PRIVATE frontdesk_options Frontdesk::TestSupport ${ARG_UNPARSED_ARGUMENTS})
    if(FRONTDESK_PCH)
        target_precompile_headers(${name} REUSE_FROM frontdesk_testpch)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    # Who may take long begins first, or the last one runs alone.
    set_tests_properties(
        ${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} COST ${ARG_TIMEOUT} LABELS ${ARG_LABEL}
                           ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8"
    )
endfunction()

# Remembers sources for the one translation catalogue.
function(frontdesk_translate)
    list(TRANSFORM ARGN PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    set_property(GLOBAL APPEND PROPERTY FRONTDESK_TRANSLATABLE_SOURCES ${ARGN})
endfunction()
